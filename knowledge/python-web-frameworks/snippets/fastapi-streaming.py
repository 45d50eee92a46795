import asyncio
from collections.abc import AsyncIterator

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


async def words() -> AsyncIterator[str]:
    for word in ("one", "word", "at", "a", "time"):
        yield f"{word} "
        await asyncio.sleep(0.1)  # stands for a model that is thinking


@app.get("/words")
async def stream_words():
    return StreamingResponse(words(), media_type="text/plain")
