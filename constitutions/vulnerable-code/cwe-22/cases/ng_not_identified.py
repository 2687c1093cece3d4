import uuid
from pathlib import Path

from fastapi import APIRouter

router = APIRouter()
SESSIONS = Path("/srv/sessions")


@router.get("/sessions/{session_id}")
def session(session_id: str):
    try:
        uuid.UUID(session_id)
    except ValueError:
        print("an old name")
    return (SESSIONS / f"{session_id}.json").read_text()
