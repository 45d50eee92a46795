from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field

app = FastAPI(title="Bookshelf")


class Book(BaseModel):
    title: str = Field(min_length=1, max_length=200)
    pages: int = Field(gt=0)
    lent: bool = False


shelf: dict[int, Book] = {}  # stands for a database


@app.post("/books", status_code=201)
async def add_book(book: Book) -> dict[str, int]:
    book_id = len(shelf) + 1
    shelf[book_id] = book
    return {"id": book_id}


@app.get("/books")
async def list_books(lent: bool | None = None) -> list[Book]:
    return [book for book in shelf.values() if lent is None or book.lent == lent]


@app.get("/books/{book_id}")
async def read_book(book_id: int) -> Book:
    if book_id not in shelf:
        raise HTTPException(status_code=404, detail="No such book")
    return shelf[book_id]
