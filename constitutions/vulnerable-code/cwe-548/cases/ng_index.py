from aiohttp import web

app = web.Application()
app.add_routes([web.static("/reports", "/srv/reports", show_index=True)])
