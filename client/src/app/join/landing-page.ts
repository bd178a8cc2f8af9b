import { Component } from '@angular/core';

@Component({ selector: 'af-landing-page', template: '' })
export class LandingPage {}
