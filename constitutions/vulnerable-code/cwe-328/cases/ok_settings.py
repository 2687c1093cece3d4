INSTALLED_APPS = ["django.contrib.auth", "library"]

# The first makes new digests; the others read those of old accounts.
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.UnsaltedMD5PasswordHasher",
]
