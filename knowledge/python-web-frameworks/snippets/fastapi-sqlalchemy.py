import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from pydantic import BaseModel, ConfigDict
from sqlalchemy import String, make_url
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

url = make_url(os.environ["DATABASE_URL"])
if url.drivername in ("postgres", "postgresql"):  # an async engine needs an async driver
    url = url.set(drivername="postgresql+asyncpg")

engine = create_async_engine(url)
new_session = async_sessionmaker(engine, expire_on_commit=False)


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "books"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    pages: Mapped[int]


class NewBook(BaseModel):
    title: str
    pages: int


class SavedBook(NewBook):
    model_config = ConfigDict(from_attributes=True)

    id: int


async def get_session() -> AsyncIterator[AsyncSession]:
    async with new_session() as session:
        yield session


Session = Annotated[AsyncSession, Depends(get_session)]


@asynccontextmanager
async def lifespan(app: FastAPI):
    async with engine.begin() as connection:  # Alembic migrations take this place in production
        await connection.run_sync(Base.metadata.create_all)
    yield
    await engine.dispose()


app = FastAPI(lifespan=lifespan)


@app.post("/books", status_code=201, response_model=SavedBook)
async def add_book(new: NewBook, session: Session):
    book = Book(**new.model_dump())
    session.add(book)
    await session.commit()
    return book


@app.get("/books/{book_id}", response_model=SavedBook)
async def read_book(book_id: int, session: Session):
    book = await session.get(Book, book_id)
    if book is None:
        raise HTTPException(status_code=404, detail="No such book")
    return book
