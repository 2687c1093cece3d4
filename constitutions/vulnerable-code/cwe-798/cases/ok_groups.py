# Which page of the settings a field stands on.
PAGES = {
    "host": "network",
    "port": "network",
    "proxy": "network",
    "user": "account",
    "password": "account",
    "client_secret": "account",
    "colour": "look",
    "font": "look",
}
