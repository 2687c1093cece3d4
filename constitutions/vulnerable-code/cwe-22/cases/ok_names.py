import os
import tarfile
from pathlib import Path

from werkzeug.utils import secure_filename

ROOT = Path("/srv/notes").resolve()
MANUALS = {"start": "getting-started.md", "faq": "faq.md"}


def note(title):
    target = (ROOT / title).resolve()
    if not target.is_relative_to(ROOT):
        raise PermissionError("outside the folder")
    return target.read_text(encoding="utf-8")


def manual(topic):
    return open(os.path.join("/srv/manuals", MANUALS[topic]), encoding="utf-8").read()


def store(upload):
    upload.save(os.path.join("/srv/uploads", secure_filename(upload.filename)))


def unpack(file):
    with tarfile.open("/srv/inbox/" + os.path.basename(file)) as archive:
        archive.extractall("/srv/themes", filter="data")
