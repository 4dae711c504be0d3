"""The register's tables are what the two passes in the repository give, and nothing else."""

from __future__ import annotations

import pytest

from khabar.vocab import table
from training.register import FILES, TABLES, rows


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_what_its_passes_agree_on(name: str) -> None:
    columns = TABLES[name][1]
    assert rows(name) == [tuple(row[c] for c in columns) for row in table(FILES.get(name, f"{name}.csv"))]
