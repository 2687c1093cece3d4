from aiohttp import web
from fastapi.staticfiles import StaticFiles

app = web.Application()
app.add_routes([web.static("/pictures", "/srv/pictures", show_index=False)])
site = StaticFiles(directory="public")
