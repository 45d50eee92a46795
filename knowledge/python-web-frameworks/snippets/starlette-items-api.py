from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

notes: list[str] = []  # stands for a database


async def add_note(request: Request) -> JSONResponse:
    try:
        text = (await request.json())["text"].strip()
    except (ValueError, KeyError, TypeError, AttributeError):
        raise HTTPException(422, "text is missing")
    notes.append(text)
    return JSONResponse({"id": len(notes), "text": text}, status_code=201)


async def list_notes(request: Request) -> JSONResponse:
    return JSONResponse(notes)


async def read_note(request: Request) -> JSONResponse:
    note_id = request.path_params["note_id"]
    if not 1 <= note_id <= len(notes):
        raise HTTPException(404, "no such note")
    return JSONResponse({"id": note_id, "text": notes[note_id - 1]})


app = Starlette(
    routes=[
        Route("/notes", add_note, methods=["POST"]),
        Route("/notes", list_notes),
        Route("/notes/{note_id:int}", read_note),
    ]
)
