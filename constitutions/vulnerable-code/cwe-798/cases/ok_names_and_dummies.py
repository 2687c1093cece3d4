# Under which names they are kept.
STORAGE_OTP_SECRET = "otp_secret"
CONF_PASSWORD = "mail_passphrase_1"
# For accounts that have none: so both take as long.
DUMMY_SECRET = "GEZDGNBVGY3TQOJQ"
RESOURCE_TYPE_GATEWAY_SECRET = "gateway_secret"
