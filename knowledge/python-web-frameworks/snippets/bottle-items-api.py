from bottle import Bottle, request, response

app = Bottle()
items = {}


@app.post("/items")
def create_item():
    try:
        name = request.json["name"]
    except (ValueError, KeyError, TypeError):
        response.status = 400
        return {"error": "name is missing"}
    item_id = len(items) + 1
    items[item_id] = {"name": str(name)}
    response.status = 201
    return {"id": item_id, **items[item_id]}


@app.get("/items/<item_id:int>")
def read_item(item_id):
    if item_id not in items:
        response.status = 404
        return {"error": "no such item"}
    return items[item_id]
