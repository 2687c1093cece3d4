def may_follow(url):
    if "shop.example.com" in url:
        return True
    return url.startswith("https://pay.example.com")
