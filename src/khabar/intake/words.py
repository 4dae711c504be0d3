"""Closed lists of words by which furniture is told from body. General knowledge, written for khabar."""

from __future__ import annotations


def _set(words: str, *, divider: str | None = None) -> frozenset[str]:
    return frozenset(folded for word in words.split(divider) if (folded := " ".join(word.split()).casefold()))


# News agencies and services by the names and letters under which they sign their reports.
AGENCIES = _set(
    """
    AA|AAP|ABI|ABNA|Acan-EFE|ACI|AFP|Agence France-Presse|Agerpres|AGI|AINA|AKI|Al Jazeera|Albawaba|Al Bawaba
    |AMN|Anadolu|Anadolu Agency|ANA|ANA-MPA|Andina|ANF|Angop|ANI|ANN|ANSA|Antara|AP|APA|APP|APS|Armenpress
    |Asharq Al-Awsat|Askanews|Associated Press|Azertac|BBC|BelTA|Belga|Bernama|Bloomberg|BNA|BNO|BNS|BSS|BTA
    |CNA|CNN|CNS|CTK|DPA|ECNS|EFE|ELTA|ENA|ERR|Europa Press|Fars|Fars News Agency|FENA|GNA|HINA|IANS|IHA|INA
    |Infobae|Interfax|IPS|IRIN|IRNA|ISNA|ITAR-TASS|JANA|Jiji|JTA|Kazinform|KCNA|KNA|KUNA|Kurdistan 24|Kyodo
    |Kyodo News|LANA|LETA|Lusa|MAP|MEMO|MENA|MIA|Mehr|MNA|Montsame|MTI|NAN|NINA|NNA|Notimex|NTB|ONA|PAP|Petra
    |PNA|Prensa Latina|Press Association|PTI|QNA|Reuters|RIA|RIA Novosti|Ritzau|RFE/RL|Rompres|Rudaw|Saba|SANA
    |SDA|Shafaq|Shafaq News|Sonna|SPA|Sputnik|STA|STT|SUNA|Tanjug|TAP|Tasnim|TASS|TT|Ukrinform|UNB|UNI|UPI|UzA
    |VNA|VOA|WAFA|WAM|Xinhua|Yonhap|Ziana
    """,
    divider="|",
)

# Who supplies pictures besides the agencies.
PICTURE_DESKS = _set(
    "Al Jazeera|Getty Images|Getty|Shutterstock|Handout|File|Pool|Screengrab|Flickr|Wikimedia Commons", divider="|"
)

# Words that stand alone before a dash or colon and are no place: labels of the desk, and bodies known by letters.
LABELS = _set(
    """
    abstract advisory alert also analysis answer background blog breaking brief briefs clarification column comment
    commentary context correction covid covid-19 editorial exclusive explained explainer factbox feature file flash full
    gallery graphic headlines highlights infographic insight interview key letter live more music note obituary opinion
    photo photos podcast poll profile question read related report review sources special sport sports summary text
    timeline transcript update updated urgent video views warning watch weather who why what how when where which
    nato isis isil unesco unicef unhcr unrwa opec asean ecowas icc interpol hamas hezbollah fatah cia fbi nasa europol
    brics
    """
)

# A head that begins with one of these is running text.
RUNNING = _set(
    """
    a about after all although among an and another any as at because before but by despite during each every few first
    following for from he her here his how i if in into it its last later like many meanwhile more most mr mrs ms my
    never no nobody not nothing now of on one only or other our over she since so some still such that the their then
    there these they this those though three through to two under until we what when where whether which while who why
    with without yes yet you your
    """
)

# Small words inside names of places and outlets.
PARTICLES = _set(
    """
    al am an and as at bei bin da de del della den di do dos du e el en es in la las le les los na near of on ou sur the
    ul ur y
    """
)

# Words that stay small in a title set in title case.
SMALL = _set(
    """
    a after al an and are as at be bin but by de del el et for from her his ibn in into is it its la no nor not of off
    on onto or over per so than that the to und up v van via von vs was with y
    """
)

# English function words that other languages of the Latin script do not share as frequent words.
ENGLISH = _set("the of and that with for by has was were said which from his their they this had who would been is it")
