from quart import Quart, request

app = Quart(__name__)
items: dict[int, dict[str, str]] = {}


@app.post("/items")
async def create_item():
    data = await request.get_json()
    if not isinstance(data, dict) or "name" not in data:
        return {"error": "name is missing"}, 400
    item_id = len(items) + 1
    items[item_id] = {"name": str(data["name"])}
    return {"id": item_id, **items[item_id]}, 201


@app.get("/items/<int:item_id>")
async def read_item(item_id: int):
    if item_id not in items:
        return {"error": "no such item"}, 404
    return items[item_id]
