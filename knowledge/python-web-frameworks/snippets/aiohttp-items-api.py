import json

from aiohttp import web

routes = web.RouteTableDef()
items: dict[int, dict[str, str]] = {}


@routes.post("/items")
async def create_item(request: web.Request) -> web.Response:
    try:
        name = (await request.json())["name"]
    except (json.JSONDecodeError, KeyError, TypeError):
        return web.json_response({"error": "name is missing"}, status=400)
    item_id = len(items) + 1
    items[item_id] = {"name": str(name)}
    return web.json_response({"id": item_id, **items[item_id]}, status=201)


@routes.get(r"/items/{item_id:\d+}")
async def read_item(request: web.Request) -> web.Response:
    item = items.get(int(request.match_info["item_id"]))
    if item is None:
        return web.json_response({"error": "no such item"}, status=404)
    return web.json_response(item)


app = web.Application()
app.add_routes(routes)

if __name__ == "__main__":
    web.run_app(app, host="127.0.0.1", port=8080)
