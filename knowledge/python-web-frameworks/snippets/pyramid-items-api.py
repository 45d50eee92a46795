from pyramid.config import Configurator
from pyramid.view import view_config

items = {}


@view_config(route_name="items", request_method="POST", renderer="json")
def create_item(request):
    try:
        name = request.json_body["name"]
    except (ValueError, KeyError, TypeError):
        request.response.status_code = 400
        return {"error": "name is missing"}
    item_id = len(items) + 1
    items[item_id] = {"name": str(name)}
    request.response.status_code = 201
    return {"id": item_id, **items[item_id]}


@view_config(route_name="item", request_method="GET", renderer="json")
def read_item(request):
    item = items.get(int(request.matchdict["item_id"]))
    if item is None:
        request.response.status_code = 404
        return {"error": "no such item"}
    return item


with Configurator() as config:
    config.add_route("items", "/items")
    config.add_route("item", r"/items/{item_id:\d+}")
    config.scan()
    app = config.make_wsgi_app()
