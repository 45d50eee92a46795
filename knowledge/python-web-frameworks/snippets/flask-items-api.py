from flask import Flask, abort, request

app = Flask(__name__)
notes: list[str] = []  # stands for a database


@app.post("/notes")
def add_note():
    body = request.get_json()
    text = body.get("text") if isinstance(body, dict) else None
    if not isinstance(text, str):
        abort(422, description="text is missing")
    notes.append(text)
    return {"id": len(notes), "text": text}, 201


@app.get("/notes")
def list_notes():
    return notes


@app.get("/notes/<int:note_id>")
def read_note(note_id):
    if not 1 <= note_id <= len(notes):
        abort(404)
    return {"id": note_id, "text": notes[note_id - 1]}
