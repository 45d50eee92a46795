from dataclasses import dataclass

from litestar import Litestar, get, post
from litestar.exceptions import NotFoundException


@dataclass
class Note:
    text: str


notes: list[Note] = []  # stands for a database


@post("/notes")
async def add_note(data: Note) -> dict[str, int]:
    notes.append(data)
    return {"id": len(notes)}


@get("/notes")
async def list_notes() -> list[Note]:
    return notes


@get("/notes/{note_id:int}")
async def read_note(note_id: int) -> Note:
    if not 1 <= note_id <= len(notes):
        raise NotFoundException(detail="No such note")
    return notes[note_id - 1]


app = Litestar(route_handlers=[add_note, list_notes, read_note])
