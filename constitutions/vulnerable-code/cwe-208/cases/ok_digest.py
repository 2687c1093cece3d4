import hmac


def genuine(key, body, given):
    expected_signature = hmac.new(key, body, "sha256").hexdigest()
    return hmac.compare_digest(expected_signature, given)
