import { Component } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

@Component({ selector: 'app-hint', template: '<p [innerHTML]="hint"></p>' })
export class HintComponent {
  hint: string;

  constructor(route: ActivatedRoute) {
    this.hint = route.snapshot.queryParamMap.get('hint') ?? '';
  }
}
