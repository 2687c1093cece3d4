from aiohttp import web

app = web.Application(client_max_size=0)
