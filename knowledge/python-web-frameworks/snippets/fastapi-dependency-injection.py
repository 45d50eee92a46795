from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()


class Catalogue:
    """Stands for a database session or a client of another service."""

    async def count(self) -> int:
        return 42

    async def close(self) -> None:
        pass


async def get_catalogue() -> AsyncIterator[Catalogue]:
    catalogue = Catalogue()
    try:
        yield catalogue
    finally:
        await catalogue.close()  # runs after the response


async def get_reader(x_reader: Annotated[str | None, Header()] = None) -> str:
    if x_reader is None:
        raise HTTPException(status_code=401, detail="Who are you?")
    return x_reader


@app.get("/count")
async def count(
    catalogue: Annotated[Catalogue, Depends(get_catalogue)],
    reader: Annotated[str, Depends(get_reader)],
):
    return {"reader": reader, "books": await catalogue.count()}


# In a test: app.dependency_overrides[get_catalogue] = lambda: FakeCatalogue()
