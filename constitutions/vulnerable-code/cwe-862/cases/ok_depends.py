from fastapi import APIRouter, Depends

from .people import get_current_user
from .store import notes

router = APIRouter()


@router.get("/notes")
def all_notes(user=Depends(get_current_user)):
    return notes.of(user)


@router.delete("/notes/{key}")
def remove(key: int, user=Depends(get_current_user)):
    return notes.remove(user, key)
