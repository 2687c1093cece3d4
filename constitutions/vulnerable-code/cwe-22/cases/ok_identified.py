import uuid
from pathlib import Path

from fastapi import APIRouter

router = APIRouter()
SESSIONS = Path("/srv/sessions")


def checked(session_id):
    try:
        uuid.UUID(session_id)
    except (ValueError, TypeError) as error:
        raise ValueError("no such session") from error


def file_of(session_id):
    checked(session_id)
    return SESSIONS / f"{session_id}.json"


@router.get("/sessions/{session_id}")
def session(session_id: str):
    try:
        file = file_of(session_id)
    except ValueError:
        return None
    return file.read_text()
