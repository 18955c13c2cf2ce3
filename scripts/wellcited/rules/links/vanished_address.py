"""An address that was once published still leads somewhere.

Why: people keep links to health pages in letters, leaflets and bookmarks. A link that breaks leaves them with nothing,
perhaps in the very moment in which they need the page.

Instead: if the article moved, write in the ledger where to: `moved_to`. If its advice no longer holds, bring the file
back with `status: withdrawn` and say why: the page then tells its readers.

Source: W3C, Cool URIs don't change; RFC 9110, section 15.4 (redirection).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.addresses import plain_address
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.standing import standing
from wellcited.rules._moved import new_homes
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)


@rule.per_register
def vanished_address(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each address of the ledger at which nothing stands and from which nothing leads on."""
    file, ledger, pages = library.addresses.file, library.addresses.value, standing(library)
    hidden = {article.slug: article for article in library.articles}
    moved = new_homes(library)
    for address, entry in ledger.items():
        if address in pages or address != plain_address(address):
            continue
        if entry.moved_to or file.is_faulty(f"{address}.moved_to"):  # where it leads is judged by `register-address`
            continue
        article = hidden.get(address)
        if article and (not article.readable or article.front.status is None):
            continue
        if article:
            says = f"the published address `{address}` shows nothing: its article is a draft"
            help_ = f"publish {article.path} again, or withdraw it: `status: withdrawn`"
        else:
            says = f"the published address `{address}` has vanished"
            where = f"`moved_to: {moved[address]}`" if address in moved else "`moved_to` with its new address"
            help_ = f"if the article moved, add {where}; if not, bring its file back with `status: withdrawn`"
        yield rule.finding(at=file.key(address), says=says, help=help_)
