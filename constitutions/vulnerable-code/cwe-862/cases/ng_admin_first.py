from flask import Blueprint
from club.guards import admin_required

members = Blueprint("members", __name__)


@members.route("/admin/purge", methods=["POST"])
def purge():
    members.store.purge()
    return "done"


@members.route("/admin/list")
@admin_required
def everybody():
    return members.store.names()
