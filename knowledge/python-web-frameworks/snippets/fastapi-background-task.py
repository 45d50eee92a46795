import logging

from fastapi import BackgroundTasks, FastAPI
from pydantic import BaseModel

app = FastAPI()
log = logging.getLogger("uvicorn.error")


class Order(BaseModel):
    email: str
    book: str


def send_receipt(order: Order) -> None:
    log.info("receipt for %s goes to %s", order.book, order.email)


@app.post("/orders", status_code=202)
async def place_order(order: Order, tasks: BackgroundTasks):
    tasks.add_task(send_receipt, order)  # runs after the answer has been sent, in the same process
    return {"status": "accepted"}
