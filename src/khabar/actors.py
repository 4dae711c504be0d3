"""Who somebody is: PLOVER's codes of a phrase (`khabar.actors.code("the Turkish defence minister")`), news outlets, and
who held which public office on a day (`khabar.actors.holder("the Syrian foreign minister", on="2020-03-12")`)."""

from khabar.claims.actors import Codes, code, outlet
from khabar.claims.register import Post, holder, holders, posts_of

__all__ = ["Codes", "Post", "code", "holder", "holders", "outlet", "posts_of"]
