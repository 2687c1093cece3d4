def protect(response):
    response.headers["Content-Security-Policy"] = "default-src * 'unsafe-inline' 'unsafe-eval'"
    return response
