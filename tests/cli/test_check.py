"""`wellcited check`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ASOF, Run, break_title, on_a_terminal
from tests.conftest import ROOT
from tests.history.conftest import git_in
from tests.rules.cases import ARTICLE
from wellcited.reports import FORMATS


def test_nothing_to_fix_is_status_0(site: Path, run: Run) -> None:
    """
    A clean library says so in one sentence, and nothing on standard error.
    """
    result = run("check", *ASOF)

    assert (0, "") == (result.exit_code, result.stderr)
    assert "2 articles checked as of 2026-11-22: no findings.\n" == result.stdout


def test_an_error_is_status_1(site: Path, run: Run) -> None:
    """
    The finding is on standard output, with its line.
    """
    break_title(site)
    result = run("check", *ASOF)

    assert (1, "") == (result.exit_code, result.stderr)
    assert "error[frontmatter-yaml-surprise]" in result.stdout
    assert "2 | title: No\n" in result.stdout
    assert "1 error must be fixed" in result.stdout


def test_a_warning_is_status_0(site: Path, run: Run) -> None:
    """
    What does not block a build does not fail a check: a draft's errors are warnings.
    """
    file = break_title(site)
    file.write_text(file.read_text("utf-8").replace("status: published", "status: draft"), "utf-8")
    result = run("check", ARTICLE, *ASOF)

    assert 0 == result.exit_code
    assert "warning[frontmatter-yaml-surprise]" in result.stdout


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("check", "docs/no-such.md"), "there is no docs/no-such.md"),
        (("check", "../elsewhere.md"), "there is no site at"),
        (("check", "README.md"), "README.md is not under docs/"),
        (("check", "--as-of", "01/02/2026"), "can mean two days"),
        (("check", "--as-of", "2026-02-30"), "has no day 30"),
        (("check", "--report", "pdf"), "'pdf' is not one of"),
        (("check", "--root", "docs/muscles"), "is not a site"),
        (("check", "--nonsense"), "No such option"),
    ],
)
def test_what_cannot_be_understood_is_status_2(args: tuple[str, ...], says: str, site: Path, run: Run) -> None:
    """
    The message says what is wrong; standard output stays empty.
    """
    (site.parent / "elsewhere.md").touch()
    (site / "README.md").touch()
    result = run(*args)

    assert (2, "") == (result.exit_code, result.stdout)
    assert says in result.stderr


def test_without_a_site_it_is_status_2(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The message says what a site is known by.
    """
    monkeypatch.chdir(tmp_path)
    result = run("check")

    assert (2, "") == (result.exit_code, result.stdout)
    assert "mkdocs.yml or docs/_register" in result.stderr


@pytest.mark.parametrize(
    ("where", "path"),
    [
        (".", "docs/muscles/case.md"),
        (".", "./docs/muscles/../muscles/case.md"),
        ("docs/muscles", "case.md"),
        ("docs/_register", "../muscles/case.md"),
        ("..", "site/docs/muscles/case.md"),
        (".", "docs/muscles"),
        (".", "docs"),
        (".", "."),
        ("docs", "."),
        ("/", "{site}/docs/muscles/case.md"),
    ],
)
def test_a_path_is_named_from_anywhere(where: str, path: str, site: Path, run: Run, monkeypatch) -> None:
    """
    A file or a folder, from any working directory, absolute or not: the report names it from the site's root.
    """
    break_title(site)
    monkeypatch.chdir(site / where)
    result = run("check", path.format(site=site), *ASOF, "--report", "json")

    assert 1 == result.exit_code
    assert {"docs/muscles/case.md"} == {finding["path"] for finding in json.loads(result.stdout)["findings"]}


def test_only_what_was_named_is_reported(site: Path, run: Run) -> None:
    """
    An error in a neighbour is the neighbour's.
    """
    break_title(site)
    result = run("check", "docs/muscles/neighbour.md", *ASOF)

    assert (0, "1 article checked as of 2026-11-22: no findings.\n") == (result.exit_code, result.stdout)


def test_an_article_is_judged_beside_its_neighbours(site: Path, run: Run) -> None:
    """
    A title that another article has is an error, also when one file is named.
    """
    file = site / "docs/muscles/neighbour.md"
    title = next(line for line in file.read_text("utf-8").splitlines() if line.startswith("title:"))
    file.write_text(file.read_text("utf-8").replace(title, "title: Sore calf after running"), "utf-8")

    assert "frontmatter-unique-title" in run("check", file, *ASOF).stdout


def test_a_site_without_articles_is_no_clean_site(tmp_path: Path, run: Run) -> None:
    """
    Where docs/ is missing, nothing was judged, and nobody is told that all is well.
    """
    (tmp_path / "mkdocs.yml").touch()
    result = run("check", "--root", tmp_path)

    assert (2, "") == (result.exit_code, result.stdout)
    assert "has no folder docs" in result.stderr


def test_the_root_can_be_named(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """
    A service checks a site from a folder of its own.
    """
    monkeypatch.chdir(tmp_path.parent)
    result = run("check", "--root", site, *ASOF)

    assert (0, "2 articles checked as of 2026-11-22: no findings.\n") == (result.exit_code, result.stdout)


def test_a_page_of_the_owners_is_nothing_to_judge(site: Path, run: Run) -> None:
    """
    A hook that names every changed file is told, and does not fail.
    """
    page = site / "docs/about/index.md"
    page.parent.mkdir()
    page.write_text("# About\n", "utf-8")
    result = run("check", "docs/about/index.md", *ASOF)

    assert 0 == result.exit_code
    assert "docs/about/index.md is no article" in result.stderr


def test_a_picture_is_judged_when_it_is_named(site: Path, run: Run) -> None:
    """
    One that can be shown has no finding, and nobody says that there was nothing to judge; one with a script has one.
    """
    drawing = site / "docs/muscles/calf.svg"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path/></svg>', "utf-8")
    good = run("check", *ASOF, drawing)
    drawing.write_text(drawing.read_text("utf-8").replace("<path/>", "<script/>"), "utf-8")
    bad = run("check", *ASOF, drawing)

    assert (0, "") == (good.exit_code, good.stderr)
    assert (1, "") == (bad.exit_code, bad.stderr)
    assert bad.stdout.count("error[safety-drawing]: ") == 1


def test_the_day_decides(site: Path, run: Run) -> None:
    """
    A review that is due in 2028 is overdue in 2029, and nothing else reads a clock.
    """
    assert 0 == run("check", ARTICLE, *ASOF).exit_code
    assert "review-overdue" in run("check", ARTICLE, "--as-of", "2029-01-01").stdout


def test_today_is_the_day_in_utc(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Without `--as-of`, the day is asked for once, in `cli`.
    """
    from tests.conftest import TODAY

    monkeypatch.setattr("wellcited.cli.check.today", lambda: TODAY)

    assert "as of 2026-11-22" in run("check").stdout


def test_production_asks_more(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The sample library has no error, and is no site for real readers: its people are samples.
    """
    monkeypatch.chdir(ROOT)
    result = run("check", "--production", *ASOF)

    assert 1 == result.exit_code
    assert "people-sample" in result.stdout


@pytest.mark.parametrize("report", FORMATS)
def test_every_report_can_be_asked_for(report: str, site: Path, run: Run) -> None:
    """
    The status is the same whatever the form of the report.
    """
    assert 0 == run("check", *ASOF, "--report", report).exit_code
    break_title(site)
    result = run("check", *ASOF, "--report", report)

    assert (1, "") == (result.exit_code, result.stderr)
    assert "frontmatter-yaml-surprise" in result.stdout


def test_sarif_explains_every_rule_and_links_to_the_handbook(site: Path, run: Run) -> None:
    """
    The address is that of the site in mkdocs.yml; a site without one gives no address.
    """

    def rules() -> list[dict[str, object]]:
        driver = json.loads(run("check", *ASOF, "--report", "sarif").stdout)["runs"][0]["tool"]["driver"]
        return list(driver["rules"])

    assert not any("helpUri" in rule for rule in rules())
    (site / "mkdocs.yml").write_text("site_url: https://library.example/health/\n", "utf-8")
    uris = {rule["id"]: rule["helpUri"] for rule in rules()}

    assert "https://library.example/health/editors/rules/review-overdue/" == uris["review-overdue"]


def test_the_owner_pages_of_the_site_are_those_of_mkdocs_yml(site: Path, run: Run) -> None:
    """
    What the build takes for no article, the check takes for none.
    """
    (site / "docs/news.md").write_text("# News\n", "utf-8")
    assert 1 == run("check", *ASOF).exit_code
    (site / "mkdocs.yml").write_text("plugins:\n  - wellcited:\n      owner_pages: [news.md]\n", "utf-8")

    assert (0, "2 articles checked as of 2026-11-22: no findings.\n") == (
        run("check", *ASOF).exit_code,
        run("check", *ASOF).stdout,
    )


@pytest.mark.slow
def test_colour_and_progress_are_for_terminals(site: Path) -> None:
    """
    A person sees colours, and that something is going on.
    """
    break_title(site)
    seen = on_a_terminal(site, "check", *ASOF)

    assert "checking 2 articles" in seen
    assert "\x1b[1;31merror[frontmatter-yaml-surprise]\x1b[0m" in seen


@pytest.mark.slow
def test_no_color_is_respected(site: Path) -> None:
    """
    Whoever sets NO_COLOR gets none, on a terminal too.
    """
    break_title(site)
    seen = on_a_terminal(site, "check", *ASOF, NO_COLOR="1")

    assert "error[frontmatter-yaml-surprise]" in seen
    assert "\x1b" not in seen


@pytest.mark.slow
def test_a_pipe_gets_utf8_without_colour(site: Path) -> None:
    """
    In a pipe a report is bytes of UTF-8, also where the machine's own encoding is ASCII.
    """
    file = site / ARTICLE
    file.write_text(file.read_text("utf-8").replace("title: Sore", "title: 01/02/2026 café: Sore"), "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "wellcited", "check", *ASOF],
        capture_output=True,
        check=False,
        cwd=site,
        env={**os.environ, "PYTHONPATH": str(ROOT / "scripts"), "PYTHONIOENCODING": "ascii", "FORCE_COLOR": "1"},
    )

    assert (1, b"") == (run.returncode, run.stderr)
    assert "café" in run.stdout.decode("utf-8")
    assert b"\x1b" not in run.stdout


def _committed(site: Path) -> None:
    for arguments in (("init", "-q"), ("add", "."), ("commit", "-qm", "Begin")):
        git_in(site, *arguments)


@pytest.mark.parametrize("report", ["text", "github", "markdown"])
def test_what_was_changed_comes_first(report: str, site: Path, run: Run) -> None:
    """
    A hint in the changed article stands before an error in one that nobody touched; the status is the library's.
    """
    break_title(site)
    _committed(site)
    neighbour = site / "docs/muscles/neighbour.md"
    neighbour.write_text(neighbour.read_text("utf-8") + "\nThis is always safe!\n", "utf-8")
    plain = run("check", *ASOF, "--report", "json")
    order = [finding["path"] for finding in json.loads(plain.stdout)["findings"]]
    result = run("check", *ASOF, "--report", report, "--changed-since", "HEAD")

    assert [str(ARTICLE), "docs/muscles/neighbour.md"] == list(dict.fromkeys(order))
    assert (1, "") == (result.exit_code, result.stderr)
    assert result.stdout.index("docs/muscles/neighbour.md") < result.stdout.index(str(ARTICLE))


@pytest.mark.parametrize("report", ["json", "sarif", "junit"])
def test_an_order_that_was_promised_is_kept(report: str, site: Path, run: Run) -> None:
    """
    What machines read has one order; asking for another is refused, not ignored.
    """
    _committed(site)
    result = run("check", *ASOF, "--report", report, "--changed-since", "HEAD")

    assert (2, "") == (result.exit_code, result.stdout)
    assert "ask for text, github or markdown" in result.stderr


def test_without_a_history_nothing_can_have_changed_since(site: Path, run: Run) -> None:
    """
    The message says what is missing; it is status 2, so that no CI takes it for a clean library.
    """
    result = run("check", *ASOF, "--changed-since", "main")

    assert (2, "") == (result.exit_code, result.stdout)
    assert "not in a git repository" in result.stderr


def test_other_forms_go_into_files_at_the_same_judging(site: Path, run: Run, tmp_path: Path) -> None:
    """
    Each file holds what the command prints in that form, an order that was promised among them.
    """
    break_title(site)
    git_in(site, "init", "--quiet")
    git_in(site, "add", "--all")
    git_in(site, "commit", "--quiet", "--message=A")
    (tmp_path / "new.md").symlink_to(tmp_path / "target.md")
    files = {"json": tmp_path / "a.json", "markdown": tmp_path / "new.md", "junit": tmp_path / "a=b.xml"}
    files["json"].write_text("old", "utf-8")
    also = [word for form, file in files.items() for word in ("--also", f"{form}={file}")]
    result = run("check", *ASOF, "--report", "sarif", "--changed-since", "HEAD", *also)

    assert 1 == result.exit_code
    assert run("check", *ASOF, "--report", "sarif").stdout == result.stdout
    for form, file in files.items():
        since = () if form != "markdown" else ("--changed-since", "HEAD")
        assert run("check", *ASOF, "--report", form, *since).stdout == file.read_text("utf-8")
    assert (tmp_path / "new.md").is_symlink()
    assert [] == [file.name for file in tmp_path.iterdir() if file.name.endswith(".tmp")]


@pytest.mark.parametrize("also", ["json", "json=", "xml=a.xml", "=a.json", "json=no/such/folder/a.json"])
def test_a_report_that_cannot_be_written_is_status_2(also: str, site: Path, run: Run) -> None:
    """
    Nothing is printed that looks like a result.
    """
    result = run("check", *ASOF, "--also", also)

    assert (2, "") == (result.exit_code, result.stdout)
    assert "json" in result.stderr


def test_a_device_is_written_to(site: Path, run: Run) -> None:
    """
    Nothing takes the place of a device.
    """
    assert 0 == run("check", *ASOF, "--also", f"json={os.devnull}").exit_code
    assert not Path(os.devnull).is_file()
