"""Users' own lists of actors: files of three forms come in, one table of their own comes out, which the reader loads;
and their own gazetteer, from a dump of GeoNames (`import_places`).

`actors_file` says where the table lies, `read_actors` reads it, `import_actors` adds files to it, and `known_as` tells
what khabar knows of a name and from which table.
"""

from khabar.own.actors_file import Row, actors_file, read_actors
from khabar.own.gazetteer import import_places
from khabar.own.importing import Change, Summary, import_actors
from khabar.own.look_up import Known, known_as

__all__ = [
    "Change", "Known", "Row", "Summary", "actors_file", "import_actors", "import_places", "known_as", "read_actors",
]  # fmt: skip
