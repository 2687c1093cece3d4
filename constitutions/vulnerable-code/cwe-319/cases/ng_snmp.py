from pysnmp.hlapi import CommunityData, ContextData, SnmpEngine, UdpTransportTarget, UsmUserData, getCmd


def read_load(host, community, oid):
    return next(getCmd(SnmpEngine(), CommunityData(community), UdpTransportTarget((host, 161)), ContextData(), oid))


def read_name(host, user, key, oid):
    return next(getCmd(SnmpEngine(), UsmUserData(user, key), UdpTransportTarget((host, 161)), ContextData(), oid))
