from sanic import Request, Sanic, json
from sanic.exceptions import BadRequest, NotFound

app = Sanic("Notes")
notes: list[str] = []  # stands for a database


@app.post("/notes")
async def add_note(request: Request):
    body = request.json
    text = body.get("text") if isinstance(body, dict) else None
    if not isinstance(text, str):
        raise BadRequest("text is missing")
    notes.append(text)
    return json({"id": len(notes), "text": text}, status=201)


@app.get("/notes")
async def list_notes(request: Request):
    return json(notes)


@app.get("/notes/<note_id:int>")
async def read_note(request: Request, note_id: int):
    if not 1 <= note_id <= len(notes):
        raise NotFound("no such note")
    return json({"id": note_id, "text": notes[note_id - 1]})
