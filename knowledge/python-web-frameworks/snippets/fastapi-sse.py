import asyncio
from collections.abc import AsyncIterable

from fastapi import FastAPI
from fastapi.sse import EventSourceResponse, ServerSentEvent

app = FastAPI()


@app.get("/countdown", response_class=EventSourceResponse)
async def countdown() -> AsyncIterable[ServerSentEvent]:
    for seconds in (3, 2, 1, 0):
        yield ServerSentEvent(data={"left": seconds}, event="tick")
        await asyncio.sleep(0.1)
