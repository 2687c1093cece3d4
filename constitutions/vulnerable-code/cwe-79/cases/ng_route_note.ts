import { Component } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { DomSanitizer, type SafeHtml } from '@angular/platform-browser';

@Component({ selector: 'app-hint', template: '<p [innerHTML]="hint"></p>' })
export class HintComponent {
  hint: SafeHtml;

  constructor(route: ActivatedRoute, sanitizer: DomSanitizer) {
    this.hint = sanitizer.bypassSecurityTrustHtml(route.snapshot.queryParamMap.get('hint'));
  }
}
