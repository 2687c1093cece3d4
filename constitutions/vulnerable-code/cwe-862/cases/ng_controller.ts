import { Controller, Delete, Get, Param, UseGuards } from '@nestjs/common';
import { Signed } from './signed';

@Controller('notes')
export class Notes {
  @Get()
  @UseGuards(Signed)
  all() {
    return [];
  }

  @Delete(':key')
  remove(@Param('key') key: string) {
    return key;
  }
}
