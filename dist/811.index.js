export const id = 811;
export const ids = [811];
export const modules = {

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretRanges: () => (/* binding */ secretRanges)
/* harmony export */ });
/* harmony import */ var _secretlint_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(198);
/* harmony import */ var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1577);


const PREFIX = '@secretlint/secretlint-rule-';
/**
 * `filter-comments` would let the scanned code switch masking off. `gcp` reads key files from disk, never text, and
 * alone needs the cryptography library that the preset carries in a chunk of its own.
 */
const LEFT_OUT = new Set([`${PREFIX}filter-comments`, `${PREFIX}gcp`]);
const config = {
    rules: _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a
        .filter((rule) => !LEFT_OUT.has(rule.meta.id))
        .map((rule) => ({
        id: rule.meta.id,
        rule,
        options: rule.meta.id === `${PREFIX}aws` ? { enableIDScanRule: true } : {},
    })),
};
/** The library wants a whole key; a quote may have been cut in the middle of one. */
const PRIVATE_KEY = /-----BEGIN[^-\n]{0,40}PRIVATE KEY[^-\n]{0,20}-----[^-]*(?:-----END[^-\n]{0,60}-----)?/g;
/** Put before every text: the library takes a byte-order mark off, and its ranges would be off by one. */
const LEAD = '\n';
/** Where in the text secrets stand; ranges may overlap. */
async function secretRanges(text) {
    const { messages } = await (0,_secretlint_core__WEBPACK_IMPORTED_MODULE_0__/* .lintSource */ .n)({
        source: { content: LEAD + text, filePath: 'text', ext: '', contentType: 'text' },
        options: { config, noPhysicFilePath: true },
    });
    const keys = [...text.matchAll(PRIVATE_KEY)].map((match) => [match.index, match.index + match[0].length]);
    return [
        ...messages
            .filter(({ type }) => type === 'message')
            .map(({ range }) => [Math.max(0, range[0] - LEAD.length), range[1] - LEAD.length]),
        ...keys,
    ];
}


/***/ })

};
