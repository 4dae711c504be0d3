"""FollowTheMoney entities, one JSON object a line, as OpenSanctions publishes them: actors, positions, their holders.

A list of sanctions holds many private persons. Of persons only those are taken whom the list itself says to hold a
public post: by a topic (politically exposed, judge, civil servant, diplomat, spy) or by a dated holding of a position.
That somebody is sanctioned, wanted, or accused of a crime is a rating of whoever keeps the list, and tells no sector;
nor do the crimes of a body: whether "crime.terror" means rebels, a charity or a bank the list does not say.

Schema: followthemoney.tech, schemata Person, Organization, PublicBody, Company, LegalEntity, Position, Occupancy;
OpenSanctions' topics.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from khabar.errors import IntakeError
from khabar.own.actors_file import QID, Row, by_iso2
from khabar.own.naming import clean, names_of, post_told
from khabar.own.opening import Line
from khabar.own.staging import Given, Holding, Position, Told

POSTS = frozenset({"role.pep", "role.judge", "role.civil", "role.diplo", "role.spy"})
"""Topics of persons that tell a public post."""

TOPICS = {
    "role.judge": ("JUD",), "role.civil": ("GOV",), "role.diplo": ("GOV",), "role.spy": ("SPY",),
    "gov.legislative": ("LEG",), "gov.judicial": ("JUD",), "gov.head": ("GOV",), "gov.executive": ("GOV",),
    "gov.admin": ("GOV",), "gov.soe": ("BUS",), "mil": ("MIL",), "pol.party": ("PTY",), "pol.union": ("LAB",),
    "rel": ("REL",), "fin.bank": ("BUS",), "fin.fund": ("BUS",), "corp.public": ("BUS",),
}  # fmt: skip
"""The sectors of topics, in the order in which they go before one another. "gov.security" may be army, police or spies,
"gov.national" and "gov.muni" tell a level: these and all others tell none."""

BODIES = frozenset({"Organization", "PublicBody", "Company", "LegalEntity"})
REGISTERED = frozenset({"legalForm", "registrationNumber", "incorporationDate", "leiCode"})
"""Properties that tell of a LegalEntity, which may be a person as well, that it is a body."""

PERSONAL = frozenset({"birthDate", "firstName", "lastName", "gender", "passportNumber"})


class Entity(msgspec.Struct):
    """What is read of an entity; the rest of its line is passed over."""

    id: str
    schema: str
    properties: dict[str, list[str | dict[str, object]]]
    caption: str = ""
    referents: list[str] = []  # msgspec copies an empty default

    def values(self, *names: str) -> list[str]:
        """The values of properties, in order; entities nested in them are passed over."""
        return [v for name in names for v in self.properties.get(name, ()) if isinstance(v, str) and v.strip()]


def items(lines: Iterable[Line | IntakeError], *, where: str) -> Iterator[Told | IntakeError]:
    """What the lines tell; of an entity that is not taken why, as a string, and of a broken line an error.

    >>> line = b'{"id": "x", "schema": "Vessel", "properties": {"name": ["Sea Breeze"]}}'
    >>> list(items([(1, line)], where="x"))
    ['ships, addresses and other things']
    """
    decoder = msgspec.json.Decoder(Entity)
    for line in lines:
        if isinstance(line, IntakeError):
            yield line
            continue
        number, data = line
        try:
            entity = decoder.decode(data)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            yield broken(error, where=f"{where}, line {number}", form="a FollowTheMoney entity")
            continue
        yield _item(entity)


def broken(error: Exception, *, where: str, form: str) -> IntakeError:
    """What is said of a line that cannot be read."""
    if isinstance(error, UnicodeDecodeError) or "utf-8" in str(error):
        return IntakeError(where, "is not in UTF-8", "save the file as UTF-8, or fetch it again")
    return IntakeError(where, f"is no {form.partition(' ')[2]} ({error})", f"give {form} on each line, or leave it out")


def _item(entity: Entity) -> Told:
    if entity.schema == "Position":
        return _position(entity)
    if entity.schema == "Occupancy":
        return _holding(entity)
    topics = set(entity.values("topics"))
    if entity.schema == "Person":
        return _person(entity, topics)
    if entity.schema in BODIES:
        return _body(entity, topics)
    return "ships, addresses and other things"


def _position(entity: Entity) -> Position:
    title = clean(entity.caption or next(iter(entity.values("name")), ""))
    told = post_told(title)
    country = _country(entity, "country", "jurisdiction") or told[0]
    return Position(id=entity.id, title=title, country=country, sectors=_sectors(entity.values("topics")) or told[1])


def _holding(entity: Entity) -> Holding | str:
    holder, position = entity.values("holder"), entity.values("post")
    if not holder or not position:
        return "holdings of a post without holder or post"
    end = next(iter(entity.values("endDate")), "")
    if not end and "ended" in entity.values("status"):
        end = "?"
    start = next(iter(entity.values("startDate")), "")
    return Holding(holder=holder[0], position=position[0], start=_day(start), end=_day(end), public=True)


def _day(text: str) -> str:
    return text if text == "?" else "".join(c for c in text[:10] if c.isdigit() or c == "-")


def _person(entity: Entity, topics: set[str]) -> Given | str:
    public = bool(POSTS & topics)
    country = _country(entity, "country") or _country(entity, "citizenship", "nationality")
    sectors: tuple[str, ...] = ()
    if public:
        told = (s for title in entity.values("position") for s in post_told(clean(title))[1])
        sectors = tuple(dict.fromkeys([*_sectors(topics & POSTS), *told]))
    return _given(entity, "person", country, sectors, public=public)


def _body(entity: Entity, topics: set[str]) -> Given | str:
    body = entity.schema != "LegalEntity" or any(t in TOPICS and t not in POSTS for t in topics)
    if not body and (PERSONAL & entity.properties.keys() or not REGISTERED & entity.properties.keys()):
        return "legal entities that may be persons"
    sectors = _sectors(topics - POSTS)
    if not sectors and entity.schema == "PublicBody" and "gov.security" not in topics:
        sectors = ("GOV",)
    if not sectors and entity.schema == "Company":
        sectors = ("BUS",)
    country = "IGO" if "gov.igo" in topics else _country(entity, "country", "jurisdiction")
    return _given(entity, "organisation", country, sectors, public=True)


def _given(entity: Entity, kind: str, country: str, sectors: tuple[str, ...], *, public: bool) -> Given | str:
    others = entity.values("name", "alias", "abbreviation")
    names = names_of(entity.caption, others, entity.values("weakAlias"), country=country)
    if not names:
        return "without a name that can be looked for (of one word, not in Latin letters, or a country's)"
    ids = [entity.id, *entity.referents, *(i for i in entity.values("wikidataId") if QID.fullmatch(i))]
    ids = [i for i in ids if i and i == clean(i)]
    row = Row(
        name=names[0], kind=kind, aliases=names[1:], country=country, sectors=sectors, ids=tuple(dict.fromkeys(ids))
    )
    return Given(row=row, public=public)


def _sectors(topics: Iterable[str]) -> tuple[str, ...]:
    told = set(topics)
    return tuple(dict.fromkeys(s for topic, sectors in TOPICS.items() if topic in told for s in sectors))


def _country(entity: Entity, *names: str) -> str:
    """The one country that properties tell; "" where they tell several, or one that khabar has no code of."""
    codes = {by_iso2().get(value.upper(), "") for value in entity.values(*names)}
    return codes.pop() if len(codes) == 1 else ""
