"""Check .github/workflows: form, what may be done with it, and that what it runs is there.

Needs the tools of requirements/release.txt and shellcheck: `poe workflow`. Nothing is looked up in
the network; what the actions themselves do was read when their commits were chosen.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github" / "workflows"
# Read at these commits, each that of the release named beside it in the workflow.
READ_ACTIONS = {
    "actions/attest-build-provenance": "a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32",
    "actions/checkout": "3d3c42e5aac5ba805825da76410c181273ba90b1",
    "actions/download-artifact": "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
    "actions/setup-python": "5fda3b95a4ea91299a34e894583c3862153e4b97",
    "actions/upload-artifact": "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f",
}

Workflow = dict[Any, Any]


def main() -> None:
    if shutil.which("shellcheck") is None:
        sys.exit("shellcheck is missing: apt-get install shellcheck")
    files = sorted(FOLDER.glob("*.yml"))
    wrong = [each for file in files for each in problems(read(file))]
    for each in wrong:
        print(each, file=sys.stderr)
    tools = Path(sysconfig.get_path("scripts"))
    names = [str(file) for file in files]
    schema = [str(tools / "check-jsonschema"), "--builtin-schema", "vendor.github-workflows"]
    looked = [str(tools / "zizmor"), "--offline", "--no-progress", "--persona", "pedantic"]
    failed = [command for command in (schema, looked) if run([*command, *names])]
    failed += [["shellcheck"] for file in files if run_shellcheck(read(file))]
    if wrong or failed:
        sys.exit("the workflow is not as it should be")


def run(command: list[str]) -> int:
    return subprocess.run(command, check=False).returncode


def read(file: Path) -> Workflow:
    workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
    return dict(workflow)


def problems(workflow: Workflow) -> Iterator[str]:
    """Yield a sentence for each thing that GitHub would take and we do not."""
    if workflow.get("permissions") != {}:
        yield "the workflow as a whole may do something"
    for name, job in workflow["jobs"].items():
        yield from (f"{name} {told}" for told in job_problems(job))
        for step in job["steps"]:
            yield from (f"{name} {told}" for told in step_problems(job, step))


def job_problems(job: dict[str, Any]) -> Iterator[str]:
    if "timeout-minutes" not in job:
        yield "may run for ever"
    if "permissions" not in job:
        yield "does not say what it may do"
    if any("latest" in system for system in systems(job)):
        yield "runs on whatever is newest"
    writes = [name for name, right in job.get("permissions", {}).items() if right == "write"]
    if writes and "tag" not in str(job.get("if", "")):
        yield f"may write without a tag: {', '.join(writes)}"


def step_problems(job: dict[str, Any], step: dict[str, Any]) -> Iterator[str]:
    action, _, commit = step.get("uses", "").partition("@")
    if action and READ_ACTIONS.get(action) != commit:
        yield f"uses {action} at a commit that nobody read"
    if "secrets." in str(step) and "environment" not in job:
        yield "uses a secret that nobody guards"
    run = step.get("run", "")
    if "${{" in run:
        yield "puts an expression into a script"
    for script in re.findall(r"(?:packaging|requirements)/[\w./-]*\w", run):
        if not (ROOT / script).exists():
            yield f"runs {script}, which is not there"


def systems(job: dict[str, Any]) -> list[str]:
    matrix = job.get("strategy", {}).get("matrix", {}).get("system", [])
    return [job["runs-on"], *matrix]


def run_shellcheck(workflow: Workflow) -> int:
    """Look through the scripts of all steps as if each were a file."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, job in workflow["jobs"].items():
            for number, step in enumerate(job["steps"]):
                if "run" in step:
                    file = Path(folder) / f"{name}-{number}.sh"
                    file.write_text("set -e -o pipefail\n" + step["run"], encoding="utf-8")
                    files.append(str(file))
        return run(["shellcheck", "--shell", "bash", "--exclude", "SC1091,SC2154", *files])


if __name__ == "__main__":
    main()
