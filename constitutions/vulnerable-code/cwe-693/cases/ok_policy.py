def protect(response):
    response.headers["Content-Security-Policy"] = "default-src 'self'; img-src *"
    response.headers["X-Frame-Options"] = "DENY"
    return response
