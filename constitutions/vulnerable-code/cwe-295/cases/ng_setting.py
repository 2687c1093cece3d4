import ssl

VERIFY_CERTIFICATES = False


def own_context():
    context = ssl.create_default_context()
    if not VERIFY_CERTIFICATES:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context
