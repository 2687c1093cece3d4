import ssl

VERIFY_CERTIFICATES = False


def context_for(host, verify=False):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context
