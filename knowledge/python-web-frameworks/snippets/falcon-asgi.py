import falcon
import falcon.asgi


class Hello:
    async def on_get(self, req, resp, name):
        resp.media = {"message": f"Hello, {name}!"}

    async def on_websocket(self, req, ws, name):
        await ws.accept()
        try:
            while True:
                text = await ws.receive_text()
                await ws.send_text(f"{name} said: {text}")
        except falcon.WebSocketDisconnected:
            pass


app = falcon.asgi.App()
app.add_route("/hello/{name}", Hello())
