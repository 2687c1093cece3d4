from pysnmp.hlapi import ContextData, SnmpEngine, UdpTransportTarget, UsmUserData, getCmd


def read_load(host, user, sign_key, seal_key, oid):
    sender = UsmUserData(user, sign_key, seal_key)
    return next(getCmd(SnmpEngine(), sender, UdpTransportTarget((host, 161)), ContextData(), oid))
