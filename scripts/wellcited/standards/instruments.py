"""
The instruments, and what each item asks.

The words are ours: an item says what its instrument looks at, shortened. Whoever rates a page for a study uses the
instrument itself, with its manual. The numbers are those of the instruments.

Source:
    Silberg WM, Lundberg GD, Musacchio RA. JAMA. 1997;277:1244-1245 (JAMA benchmarks). Charnock D. The DISCERN handbook.
    Radcliffe; 1998. Shoemaker SJ, Wolf MS, Brach C. Patient Education Materials Assessment Tool (PEMAT). AHRQ; 2013.
    Centers for Disease Control and Prevention. Clear Communication Index; 2014.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

TREATED = ("condition", "treatment", "medicine", "self-care")
"""Types of article that are about what can be done: DISCERN's questions about choices apply to them."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that an instrument looks at."""

    id: str
    """`discern-6`; a file of answers names it like this."""
    number: str
    asks: str
    """A question that "yes" answers well."""
    types: tuple[str, ...] = ()
    """Types of article that it is asked of; none means all."""


@dataclass(frozen=True, slots=True)
class Instrument:
    """A published instrument."""

    id: str
    name: str
    about: str
    """What it is for, as a clause."""
    items: tuple[Item, ...]


def _items(id_: str, first: int, *asked: str, types: tuple[str, ...] = ()) -> Iterator[Item]:
    """Yield items with running numbers; "" leaves a number out."""
    for number, asks in zip(count(first), asked, strict=False):
        if asks:
            yield Item(f"{id_}-{number}", str(number), asks, types)


JAMA = Instrument(
    "jama",
    "JAMA benchmarks",
    "whether readers can tell who says so, on what grounds, who paid, and when",
    (
        Item("jama-authorship", "authorship", "Are the authors named, with what qualifies them or their reviewers?"),
        Item("jama-attribution", "attribution", "Is each source listed in full, and tied to what rests on it?"),
        Item("jama-disclosure", "disclosure", "Is it said who paid, and what conflicts of interest there are?"),
        Item("jama-currency", "currency", "Do the dates say when the page was published and when it was reviewed?"),
    ),
)

DISCERN = Instrument(
    "discern",
    "DISCERN",
    "whether a page can be trusted for a decision about treatment",
    (
        *_items(
            "discern",
            1,
            "Does the page say early what it is about and whom it is for?",
            "Does it then do what it said?",
            "Does it answer what a reader with this worry would ask?",
            "Can a reader see where the main statements come from?",
            "Can a reader see how old the information is?",
            "Is it even-handed, without pushing one side?",
            "Does it say where to find more help or information?",
            "Does it say plainly what is not certain?",
        ),
        *_items(
            "discern",
            9,
            "Does it tell how each treatment works?",
            "Does it tell what good each treatment can do?",
            "Does it tell what harm each treatment can do?",
            "Does it tell what may happen without treatment?",
            "Does it tell what each choice means for daily life?",
            "Is it clear that there may be more than one choice?",
            "Does it help a reader to decide together with others?",
            types=TREATED,
        ),
        *_items("discern", 16, "All in all, is it a good basis for a decision?", types=TREATED),
    ),
)

PEMAT = Instrument(
    "pemat",
    "PEMAT for printed material",
    "whether people of all backgrounds can understand a page, and act on it",
    tuple(
        _items(
            "pemat",
            1,
            "Is the purpose plain at once?",
            "Is everything left out that draws attention away from it?",
            "Are the words those of everyday talk?",
            "Are medical words used only where they help, and explained?",
            "Do the sentences say who does what?",
            "Are the numbers easy to grasp?",
            "Can everything be understood without reckoning?",
            "Does the text come in short portions?",
            "Do the headings say what stands below them?",
            "Does one thing follow from another?",
            "Is the main message summed up?",
            "Do boxes, lists or bold type lead the eye to what matters?",
            "",
            "",
            "Is there a picture wherever one would say it better?",
            "Do the pictures support the words and not distract from them?",
            "Does each picture say what it shows?",
            "Are the pictures clear and uncluttered?",
            "Are tables simple, with headers that can be understood?",
            "Does the page name at least one thing that a reader can do?",
            "Does it speak to the reader when it says what to do?",
            "Is what to do broken into small, clear steps?",
            "Is there a list, plan or the like where that would help to act?",
            "If something must be reckoned, is it shown how?",
            "Is it explained how to use charts and tables to act?",
            "Is there a picture wherever it would make acting easier?",
        )
    ),
)

CDC = Instrument(
    "cdc",
    "CDC Clear Communication Index",
    "whether the main message is clear, and comes first",
    tuple(
        _items(
            "cdc",
            1,
            "Is there one main message?",
            "Does it stand at the top?",
            "Is it set off so that it catches the eye?",
            "Is there a picture that carries or supports it?",
            "Are readers asked to do something?",
            "Are the main message and what to do in the active voice?",
            "Are the words always those of the readers?",
            "Are there lists, with bullets or numbers?",
            "Is the text divided by headings?",
            "Does the beginning sum up what readers need most?",
            "Does it tell what experts know and what they do not?",
            "Does it advise readers how to behave?",
            "Does it say why that matters to them?",
            "Does it say how to do it?",
            "Are the numbers of a kind that readers use?",
            "Does it say what the numbers mean?",
            "Are readers spared any reckoning?",
            "Does it say what the risk is, and for whom?",
            "Does it tell the risks and the benefits of what it advises?",
            "Is each probability told in words or pictures too?",
        )
    ),
)

INSTRUMENTS = (JAMA, DISCERN, PEMAT, CDC)
ITEMS = {item.id: item for instrument in INSTRUMENTS for item in instrument.items}
"""Every item by its id."""
