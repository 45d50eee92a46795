import asyncio
import json

from tornado.options import define, options, parse_command_line
from tornado.web import Application, HTTPError, RequestHandler

define("address", default="127.0.0.1")
define("port", default=8080)

notes: list[str] = []  # stands for a database


class NotesHandler(RequestHandler):
    async def get(self):
        self.write({"notes": notes})

    async def post(self):
        try:
            text = json.loads(self.request.body)["text"].strip()
        except (ValueError, KeyError, TypeError, AttributeError):
            raise HTTPError(422, reason="text is missing")
        notes.append(text)
        self.set_status(201)
        self.write({"id": len(notes), "text": text})


class NoteHandler(RequestHandler):
    async def get(self, note_id: str):
        if not 1 <= int(note_id) <= len(notes):
            raise HTTPError(404)
        self.write({"id": int(note_id), "text": notes[int(note_id) - 1]})


async def main():
    parse_command_line()
    app = Application([(r"/notes", NotesHandler), (r"/notes/([0-9]+)", NoteHandler)])
    app.listen(options.port, address=options.address)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
