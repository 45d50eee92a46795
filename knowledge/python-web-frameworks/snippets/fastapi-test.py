from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()  # in a project: from main import app


@app.get("/books/{book_id}")
async def read_book(book_id: int):
    return {"id": book_id}


client = TestClient(app)


def test_reads_a_book():
    response = client.get("/books/7")
    assert response.status_code == 200
    assert response.json() == {"id": 7}


def test_refuses_an_id_that_is_no_number():
    assert client.get("/books/seven").status_code == 422
