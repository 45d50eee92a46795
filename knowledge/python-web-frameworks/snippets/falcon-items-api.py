import falcon


class Items:
    def __init__(self):
        self.items = {}

    def on_post_list(self, req, resp):
        data = req.get_media()
        if not isinstance(data, dict) or "name" not in data:
            raise falcon.HTTPBadRequest(title="name is missing")
        item_id = len(self.items) + 1
        self.items[item_id] = {"name": str(data["name"])}
        resp.status = falcon.HTTP_201
        resp.media = {"id": item_id, **self.items[item_id]}

    def on_get(self, req, resp, item_id):
        if item_id not in self.items:
            raise falcon.HTTPNotFound()
        resp.media = self.items[item_id]


items = Items()
app = falcon.App()
app.add_route("/items", items, suffix="list")
app.add_route("/items/{item_id:int}", items)
