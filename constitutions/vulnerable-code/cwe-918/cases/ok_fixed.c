#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <curl/curl.h>

int check(CURL *curl) {
    curl_easy_setopt(curl, CURLOPT_URL, "https://shop.example/health");
    return curl_easy_perform(curl);
}
