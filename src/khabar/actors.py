"""Who somebody is: PLOVER's codes of a phrase (`khabar.actors.code("the Turkish defence minister")`), who held which
public office on a day (`khabar.actors.holder("the Syrian foreign minister", on="2020-03-12")`), bodies and outlets."""

from khabar.claims.actors import Codes, code, outlet, outlet_at
from khabar.claims.bodies import Body, Tie, body
from khabar.claims.register import Post, holder, holders, posts_of

__all__ = ["Body", "Codes", "Post", "Tie", "body", "code", "holder", "holders", "outlet", "outlet_at", "posts_of"]
