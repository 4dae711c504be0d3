"""Whom a pronoun stands for: candidates by number, gender and kind, ranked by nearness, role and binding.

The ranking is a sum of a few weights in the manner of Lappin and Leass (1994, "An algorithm for pronominal anaphora
resolution"): nearer, subject, named and often named entities come first; what the grammar forbids comes last.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence

from khabar.model import Reading, Span
from khabar.reading.clusters import Cluster
from khabar.reading.nouns import low
from khabar.reading.phrases import SUBJECT, Mention
from khabar.reading.tree import conjuncts, kid, kids

SENTENCES = 4
"""How many sentences back an antecedent is looked for; a pronoun's own chain keeps its entity near."""
WINDOW = 60
"""How many mentions back at most, so that a long report costs no more a sentence than a short one."""
FORBIDDEN = -50.0

PLACING = frozenset({"in", "at", "near", "around", "outside", "inside"})
"""Prepositions before a place: what stands behind is rarely a person, whatever the parser took it for."""


def antecedent(
    reading: Reading, n: int, found: Sequence[Mention], of: Sequence[int], clusters: Sequence[Cluster], *,
    quoted: Sequence[int], speaker: int | None, barred: Collection[int] = (), speaks: bool = False,
) -> tuple[int | None, float]:  # fmt: skip
    """The cluster that third-person pronoun `n` stands for, or None, and how well it fits.

    `of` holds the clusters of the mentions before; `quoted` gives for each mention the index of the quote around it
    (-1: none); `speaker` is the cluster that speaks last before it, `barred` are clusters that it cannot be, and
    `speaks` tells that it is itself the subject of a verb of speech.
    """
    m = found[n]
    tokens = reading.tokens
    here = tokens[m.head].sentence
    best: dict[int, float] = {}
    barred = set(barred)
    for j in range(n - 1, max(n - WINDOW, 0) - 1, -1):
        back = here - tokens[found[j].head].sentence
        if back > SENTENCES:
            break
        c = of[j]
        if c < 0 or (found[j].gender == "1" and found[j].kind == "pronoun"):
            continue
        fit = _fits(m, found[j], clusters[c])
        if fit is None:
            continue
        score = fit + _score(reading, m, found[j], clusters[c], back)
        if score <= FORBIDDEN / 2:
            # "He told him": whoever "he" is, "him" is another.
            barred.add(c)
            continue
        if quoted[n] != quoted[j]:
            # "..., she said": seldom one whom she speaks of.
            score -= 1.6 if quoted[n] < 0 and speaks else 0.6 if quoted[n] < 0 else 0.2
        if c == speaker:
            score += 0.8 if quoted[n] < 0 else -1.5
            score += 0.8 if speaks and (back == 1 or (back and m.gender in ("m", "f"))) else 0.0
        # A second mention of a candidate nearby counts a little, not a second time in full.
        best[c] = score if c not in best else max(best[c], score) + 0.15
    top = max((c for c in best if c not in barred), key=lambda c: (best[c], -c), default=None)
    return top, best[top] if top is not None else FORBIDDEN


def arguments(reading: Reading, i: int) -> Iterator[int]:
    """The other arguments of the verb that token `i` is an argument of: whoever they are, they are not `i`.

    The subject of a verb without one of its own is taken from the verb that it is joined to: "A met B and praised him".
    """
    tokens = reading.tokens
    verb, dep = tokens[tokens[i].head], tokens[i].dep
    while verb.pos == "ADP" and verb.head != verb.i:
        verb, dep = tokens[verb.head], verb.dep
    if verb.pos not in ("VERB", "AUX") or dep in ("poss", "relcl", "acl", "advcl", "appos", "npadvmod", "conj"):
        return
    for t in kids(reading, verb.i, *SUBJECT, "dobj", "dative", "iobj", "prep"):
        for x in kids(reading, t.i, "pobj") if t.pos == "ADP" else (t,):
            if x.i != i:
                yield from (y.i for y in conjuncts(reading, x.i) if y.i != i)
    if tokens[i].dep in SUBJECT:
        return
    for _ in range(3):
        if kid(reading, verb.i, *SUBJECT) is not None or verb.dep not in ("conj", "xcomp"):
            return
        above = tokens[verb.head]
        if verb.dep == "conj" and above.dep in ("advcl", "relcl", "acl"):
            return  # such a verb is as often joined to the clause above
        owner = kid(reading, above.i, "dobj", "dative") if verb.dep == "xcomp" else None
        owner = owner or kid(reading, above.i, "nsubj", "nsubjpass")
        if owner is not None:
            yield owner.i
            return
        verb = above


def coordinated(
    reading: Reading, n: int, found: Sequence[Mention], of: Sequence[int], clusters: Sequence[Cluster],
    by_head: Mapping[int, int],
) -> tuple[tuple[int, ...], float]:  # fmt: skip
    """The clusters of the persons last named together ("A and B") before plural pronoun `n`, and how well they fit."""
    m, tokens = found[n], reading.tokens
    here = tokens[m.head].sentence
    best: tuple[tuple[int, ...], float] = ((), FORBIDDEN)
    for j in range(n - 1, max(n - WINDOW, 0) - 1, -1):
        t = tokens[found[j].head]
        back = here - t.sentence
        if back > 2:
            break
        if of[j] < 0 or t.dep in ("conj", "appos") or found[j].kind == "pronoun" or not _one(clusters[of[j]]):
            continue
        joined = [by_head.get(x.i) for x in conjuncts(reading, t.i)]
        parts = tuple(dict.fromkeys(of[k] for k in joined if k is not None and k < n and of[k] >= 0))
        if len(parts) < 2 or len(joined) > 6 or not all(_one(clusters[c]) for c in parts):
            continue
        # What many mentions add to the score of one person says nothing of two together.
        score = 0.8 + _score(reading, m, found[j], clusters[of[j]], back)
        score -= 0.2 * min(len(clusters[of[j]].members), 8)
        if score > best[1]:
            best = (parts, score)
    return best


def _one(cluster: Cluster) -> bool:
    return cluster.kind == "person" and not cluster.plural


def _fits(m: Mention, other: Mention, cluster: Cluster) -> float | None:
    """None where number, gender or kind forbid it, else how well they agree."""
    kind = cluster.kind
    if m.gender in ("m", "f"):
        if cluster.plural or kind in ("organisation", "place") or cluster.gender not in ("", "n", m.gender):
            return None
        if cluster.gender == m.gender:
            return 1.0 if cluster.proper else 0.5
        if kind == "person":
            return 0.9 if cluster.proper else -0.4
        return -1.2 if cluster.proper and kind is None else None
    if m.plural:
        if other.kind == "pronoun" and other.plural:
            return 0.8
        if cluster.plural:
            return 1.4 if kind in ("person", "group") else 0.6 if kind == "organisation" else -0.6
        if kind in ("organisation", "group"):
            return -0.1
        return -1.2 if kind == "place" and cluster.country else None
    if kind == "person" or cluster.gender in ("m", "f") or cluster.plural:
        return None
    if kind == "organisation":
        return 0.8 if cluster.proper else 0.6
    if kind == "place":
        return 0.5 if cluster.country else -0.2
    return 0.2 if cluster.proper else -0.4


def _score(reading: Reading, m: Mention, other: Mention, cluster: Cluster, back: int) -> float:
    tokens = reading.tokens
    a, p = tokens[other.head], tokens[m.head]
    score = -0.7 * back
    if a.dep in SUBJECT:
        score += 0.9
        if p.dep in SUBJECT:
            score += 0.4
    elif a.dep in ("compound", "amod", "nmod"):
        score -= 1.4
    elif a.dep in ("poss", "pobj", "attr"):
        score -= 0.5
        if a.dep == "pobj" and other.kind == "name" and not other.titled and low(tokens[a.head]) in PLACING:
            score -= 1.0 if m.gender in ("m", "f") else 0.0
    if other.kind == "pronoun" and other.gender == m.gender and other.plural == m.plural:
        score += 0.6
    elif other.kind == "name":
        score += 0.2
    score += 0.2 * min(len(cluster.members), 8)
    if back == 0:
        if other.first <= m.head < other.last:
            return FORBIDDEN
        verb = tokens[p.head]
        if p.dep in ("dobj", "pobj", "dative", "iobj") and "sel" not in p.text:
            while verb.pos == "ADP" and verb.head != verb.i:
                verb = tokens[verb.head]
            if a.head == verb.i and a.dep in SUBJECT:
                return FORBIDDEN
        if p.dep == "poss" and a.dep in SUBJECT:
            score += 0.4
        # "Kim said he ...": the subject of the clause above.
        up = verb
        for _ in range(4):
            if a.dep in SUBJECT and up.dep in ("ccomp", "advcl", "xcomp", "conj", "relcl", "acl") and a.head == up.head:
                # A witness who says what "she" paid is meant before a name that is told more often.
                common = not cluster.proper and cluster.kind == "person" and p.dep in SUBJECT
                score += 1.0 if common and up.dep == "ccomp" else 0.7
                break
            if up.head == up.i:
                break
            up = tokens[up.head]
    return score


def relative(reading: Reading, m: Mention) -> int | None:
    """The token that a relative pronoun stands for: the noun that its clause hangs on."""
    t = reading.tokens[m.head]
    for _ in range(8):
        if t.dep == "relcl":
            return t.head
        if t.head == t.i:
            return None
        t = reading.tokens[t.head]
    return None


def quotes_around(reading: Reading, found: Sequence[Mention]) -> list[int]:
    """For each mention the index of the quote that it stands in, or -1."""
    starts = [q.start for q in reading.quotes]
    around = []
    for m in found:
        start = reading.tokens[m.head].start
        q = bisect_right(starts, start) - 1
        around.append(q if q >= 0 and start < reading.quotes[q].end else -1)
    return around


def speaking(
    reading: Reading, by_head: dict[int, int], verbs: frozenset[str], quotes: Sequence[Span]
) -> list[tuple[int, int]]:
    """The subjects of speech verbs outside quotes: pairs of verb token and mention, in text order."""
    starts = [q.start for q in quotes]
    found = []
    for t in reading.tokens:
        if t.pos != "VERB" or t.lemma not in verbs:
            continue
        q = bisect_right(starts, t.start) - 1
        if q >= 0 and t.start < quotes[q].end:
            continue
        subject = kid(reading, t.i, "nsubj")
        if subject is None and t.dep == "conj":  # "met reporters and said"
            subject = kid(reading, t.head, "nsubj")
        n = by_head.get(subject.i) if subject is not None else None
        if n is not None:
            found.append((t.i, n))
    return found


def speakers(reading: Reading, spoken: Sequence[tuple[int, int]], found: Sequence[Mention]) -> list[int | None]:
    """For each quote the mention that speaks it: the nearest subject of a speech verb in its sentences.

    A quote without one goes on with the speaker of the quote before, where no paragraph lies between.
    """
    tokens, sentences = reading.tokens, reading.sentences
    ends = [s.end for s in sentences]
    verbs = [tokens[v].start for v, _ in spoken]
    speaker: list[int | None] = []
    previous, at = None, -9
    for q in reading.quotes:
        first = bisect_right(ends, q.start)
        last = min(bisect_right(ends, max(q.end - 1, q.start)), len(sentences) - 1)
        first = min(first, last)
        best, distance = None, 10_000
        for k in range(bisect_right(verbs, sentences[first].start - 1), len(spoken)):
            v, n = spoken[k]
            if tokens[v].start > sentences[last].end:
                break
            gap = q.start - tokens[v].end if tokens[v].end <= q.start else tokens[v].start - q.end
            if gap < distance:
                best, distance = n, gap
        paragraph = sentences[first].paragraph
        if best is None and paragraph - at <= 1:
            best = previous
        if best is None and first > 0:
            # "The minister said:" in the sentence before, or the speaker last named there.
            k = bisect_right(verbs, sentences[first].start) - 1
            if k >= 0 and tokens[spoken[k][0]].sentence >= first - 1:
                best = spoken[k][1]
        previous, at = best, sentences[last].paragraph
        speaker.append(best)
    return speaker
