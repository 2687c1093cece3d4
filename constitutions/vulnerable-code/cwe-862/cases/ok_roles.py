from aiohttp import web

from .guard import require_role

routes = web.RouteTableDef()


@routes.get("/admin/people")
@require_role("admin")
async def people(request):
    return web.json_response(await request.app["db"].people())


@routes.delete("/admin/people/{key}")
@require_role("admin")
async def remove(request):
    await request.app["db"].remove(int(request.match_info["key"]))
    return web.json_response({})
